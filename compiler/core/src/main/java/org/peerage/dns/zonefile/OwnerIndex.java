package org.peerage.dns.zonefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.peerage.value.DomainName;

/** Finds records by owner, with a few numbers for each and no object. */
final class OwnerIndex {

  private static final int NONE = -1;

  private final List<ReadRecord> records;
  private final int[] first;
  private final int[] next;
  private final BitSet firsts;

  OwnerIndex(List<ReadRecord> records) {
    this.records = records;
    this.first = new int[Integer.highestOneBit(Math.max(4, records.size())) << 2];
    this.next = new int[records.size()];
    Arrays.fill(first, NONE);
    // From the last to the first, so that each chain is in the order of the file.
    for (int i = records.size() - 1; i >= 0; i--) {
      int slot = slot(records.get(i).owner());
      next[i] = first[slot];
      first[slot] = i;
    }
    this.firsts = new BitSet(records.size());
    for (int one : first) {
      if (one != NONE) {
        firsts.set(one);
      }
    }
  }

  /** The records of an owner, in the order of the file. */
  List<ReadRecord> of(DomainName owner) {
    int at = first[slot(owner)];
    if (at == NONE) {
      return List.of();
    }
    if (next[at] == NONE) {
      return List.of(records.get(at));
    }
    var found = new ArrayList<ReadRecord>(4);
    for (; at != NONE; at = next[at]) {
      found.add(records.get(at));
    }
    return found;
  }

  /** Whether an owner has a record of some type. */
  boolean has(DomainName owner, String type) {
    for (int at = first[slot(owner)]; at != NONE; at = next[at]) {
      if (records.get(at).type().equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a record is the only one of its owner, or the last of several. */
  boolean isLast(int record) {
    return next[record] == NONE;
  }

  /** Whether a record is the first of its owner. */
  boolean isFirst(int record) {
    return firsts.get(record);
  }

  /** The place of an owner; of its first record, once there is one. */
  private int slot(DomainName owner) {
    int hash = owner.hashCode() * 0x9e3779b9;
    int slot = (hash ^ hash >>> 15) & first.length - 1;
    while (first[slot] != NONE && !records.get(first[slot]).owner().equals(owner)) {
      slot = slot + 1 & first.length - 1;
    }
    return slot;
  }
}
