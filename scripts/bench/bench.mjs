import { benchKernels } from "./kernels.mjs";
import { benchPages } from "./pages.mjs";
import { printTable } from "./table.mjs";

const rows = [...(await benchKernels()), ...(await benchPages())];
printTable(rows);
