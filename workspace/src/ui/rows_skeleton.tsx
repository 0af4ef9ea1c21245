/** Grey shapes of what is about to come, in its size, so that nothing moves when it does. */
import { Skeleton } from "@mantine/core";

export function RowsSkeleton({ rows = 8, height = 64 }: { rows?: number; height?: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: rows }, (_, place) => (
        <div key={place} style={{ display: "flex", gap: 12, alignItems: "center", height, padding: "0 16px" }}>
          <Skeleton circle height={32} />
          <div style={{ flex: 1, display: "grid", gap: 8 }}>
            <Skeleton height={9} width={`${38 + ((place * 17) % 30)}%`} />
            <Skeleton height={8} width={`${58 + ((place * 23) % 35)}%`} />
          </div>
        </div>
      ))}
    </div>
  );
}

export function LinesSkeleton({ lines = 5 }: { lines?: number }) {
  return <div aria-hidden style={{ display: "grid", gap: 12 }}>{Array.from({ length: lines }, (_, place) => <Skeleton key={place} height={12} width={`${90 - ((place * 19) % 40)}%`} />)}</div>;
}
