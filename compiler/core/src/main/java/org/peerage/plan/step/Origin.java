package org.peerage.plan.step;

/** Where a step, or its place, comes from. */
public enum Origin {
  /** The guide has it, and has it here. */
  GUIDE,
  /** The guide has it elsewhere. */
  MOVED,
  /** Our own: the guide has none such. */
  OWN
}
