/** A refusal as the reader may be told it: what, why, and what to do now (application/problem+json). */

export interface ClauseLink { id: string; title: string; href: string }

export interface ProblemBody {
  type: string; title: string; status: number; detail?: string; remedy?: string;
  clauses?: ClauseLink[]; fields?: Record<string, string>;
}

export class Problem extends Error {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
  readonly fields: Record<string, string>;
  readonly clauses: ClauseLink[];
  readonly retryAfter: number | null;
  /** Everything the platform said of it, for what only one kind of problem holds. */
  readonly told: Readonly<Record<string, unknown>>;

  constructor(body: Partial<ProblemBody> & { status: number }, retryAfter: number | null = null) {
    super(body.title ?? `HTTP ${body.status}`);
    this.name = "Problem";
    this.type = (body.type ?? "unknown").split("/").pop() ?? "unknown";
    this.status = body.status;
    this.title = body.title ?? "";
    this.detail = body.detail ?? "";
    this.remedy = body.remedy ?? "";
    this.fields = body.fields ?? {};
    this.clauses = body.clauses ?? [];
    this.retryAfter = retryAfter;
    this.told = { ...body };
  }

  /** True when nobody answered at all: no network, or the platform is away. */
  get isUnreachable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem({ type: "unreachable", title: "", detail: String(error), status: 0 });

export const isType = (error: unknown, type: string): boolean => error instanceof Problem && error.type === type;
