interface Foreign {
  readonly signatures?: readonly (readonly number[])[];
  readonly looksLike?: (start: string) => boolean;
}

/** What is told by its first bytes, or by how its text begins, only to say what it is: none of it is read. */
export const foreign = {
  xls: { signatures: [[0xd0, 0xcf, 0x11, 0xe0]] },
  pdf: { signatures: [[0x25, 0x50, 0x44, 0x46]] },
  image: {
    signatures: [
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
    ],
  },
  archive: {
    signatures: [
      [0x1f, 0x8b],
      [0x52, 0x61, 0x72, 0x21],
    ],
  },
  html: { looksLike: (start: string): boolean => /^<(?:!doctype|html|head|body)/iu.test(start) },
} as const satisfies Readonly<Record<string, Foreign>>;

export type ForeignName = keyof typeof foreign;
