package org.understudy.seal.slip39;

/**
 * What all shares of one secret have in common.
 *
 * @param identifier 15 bits by which shares of different sets are told apart
 * @param extendable whether the identifier is no part of the encryption, so that more sets of the same secret can be made
 * @param exponent 0 to 15; the encryption takes {@code 10,000 · 2^exponent} iterations
 * @param groupsNeeded how many groups it takes
 */
record ShareSet(int identifier, boolean extendable, int exponent, int groupsNeeded, int groups) {}
