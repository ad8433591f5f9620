package org.peerage.value;

/** How a value came to stand where it is. */
public enum Origin {
  /** Written at this very place. */
  WRITTEN,
  /** Stated by the cluster, holding for its peers. */
  INHERITED,
  /** Brought in by {@code use}. */
  PROFILE,
  /** Not written: the default of the schema. Its span is the head of the block. */
  DEFAULT
}
