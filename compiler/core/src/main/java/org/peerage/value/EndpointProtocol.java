package org.peerage.value;

/** Signalling protocol of endpoints. */
public enum EndpointProtocol implements Choice {
  SIP("sip"),
  H323("h323");

  private final String word;

  EndpointProtocol(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
