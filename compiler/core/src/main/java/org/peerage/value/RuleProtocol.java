package org.peerage.value;

/** Protocol a search rule listens to. */
public enum RuleProtocol implements Choice {
  ANY("any"),
  SIP("sip"),
  H323("h323");

  private final String word;

  RuleProtocol(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
