/** The version that every element of this build carries, so that two builds on a page can be told apart. */
export const version = '0.1.0';
