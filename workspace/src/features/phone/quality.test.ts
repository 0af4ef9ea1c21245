import { describe, expect, test } from "vitest";
import { figuresIn, mos, onWire, wordOf } from "./quality";

describe("how a line sounds", () => {
  test("a clean near line is good, a lossy one poor, and more loss is never better", () => {
    expect(wordOf({ loss: 0, jitter: 2, delay: 40 })).toBe("good");
    expect(wordOf({ loss: 0.05, jitter: 20, delay: 180 })).toBe("fair");
    expect(wordOf({ loss: 0.25, jitter: 60, delay: 600 })).toBe("poor");
    const scores = Array.from({ length: 100 }, (_, percent) => mos({ loss: percent / 100, jitter: 5, delay: 60 }));
    expect(scores.every((score, place) => place === 0 || score <= scores[place - 1]!)).toBe(true);
    expect(scores.every((score) => score >= 1 && score <= 4.5)).toBe(true);
  });

  test("it is read from what the browser counted, and says nothing before anything came", () => {
    expect(figuresIn([{ type: "inbound-rtp", kind: "audio", packetsReceived: 0 }])).toBeNull();
    const figures = figuresIn([{ type: "inbound-rtp", kind: "audio", packetsReceived: 990, packetsLost: 10, jitter: 0.004 }, { type: "remote-inbound-rtp", roundTripTime: 0.05 }]);
    expect(figures).toEqual({ loss: 0.01, jitter: 4, delay: 50 });
    expect(onWire(figures!)).toMatchObject({ loss: 10, jitter: 4, delay: 50 });
  });

  test("packets that came twice count as none lost", () => {
    expect(figuresIn([{ type: "inbound-rtp", kind: "audio", packetsReceived: 100, packetsLost: -3, jitter: 0 }])?.loss).toBe(0);
  });
});
