package org.peerage.value;

/** What places calls through a Conductor. */
public enum CallControl implements Choice {
  VCS_POLICY_SERVICE("vcs-policy-service"),
  VCS_B2BUA("vcs-b2bua"),
  UNIFIED_CM("unified-cm");

  private final String word;

  CallControl(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
