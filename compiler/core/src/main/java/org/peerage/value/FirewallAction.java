package org.peerage.value;

/** What a built-in firewall rule does. */
public enum FirewallAction implements Choice {
  ALLOW("allow"),
  DROP("drop"),
  REJECT("reject");

  private final String word;

  FirewallAction(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
