/** `npm run fake`: the built workspace with the pretended platform, to look at by hand. PORT=… chooses the port. */
import { startFake } from "./server";

const fake = await startFake({ port: Number(process.env.PORT ?? 0), member: process.env.MEMBER ?? "mem_ada" });
console.log(`the workspace, with a pretended platform: ${fake.url}`);
