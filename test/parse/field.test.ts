import { expect, test } from "vitest";
import { type DataMap, fieldsOf } from "../../src/parse/index.ts";

const DATA: DataMap = {
  "Usage Reporting": { "Next ACK deadline": "<none>", Status: "one" },
  Utility: { Status: "DISABLED" },
  "License Usage": [
    { License: "uck9", Count: 1 },
    { License: "CUBE_T_STD", Count: 20 },
  ],
  "Host Name": "R1",
};

const cases: [name: string, expected: [path: string, value: unknown][]][] = [
  ["Host Name", [["Host Name", "R1"]]],
  ["Next ACK deadline", [["Usage Reporting > Next ACK deadline", "<none>"]]],
  ["usage reporting>next ack DEADLINE", [["Usage Reporting > Next ACK deadline", "<none>"]]],
  [
    "Status",
    [
      ["Usage Reporting > Status", "one"],
      ["Utility > Status", "DISABLED"],
    ],
  ],
  ["Utility > Status", [["Utility > Status", "DISABLED"]]],
  ["CUBE_T_STD > Count", [["License Usage > CUBE_T_STD > Count", 20]]],
  ["License Usage > 0 > Count", [["License Usage > uck9 > Count", 1]]],
  [
    "Count",
    [
      ["License Usage > uck9 > Count", 1],
      ["License Usage > CUBE_T_STD > Count", 20],
    ],
  ],
  ["License Usage", [["License Usage", DATA["License Usage"]]]],
  ["Reporting", []],
  ["", []],
];

test.each(cases)("%j", (name, expected) => {
  expect(fieldsOf(DATA, name).map(({ path, value }) => [path.join(" > "), value])).toEqual(expected);
});
