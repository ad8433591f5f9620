package org.peerage.value;

/** Protocol towards a web service. */
public enum WebProtocol implements Choice {
  HTTP("http"),
  HTTPS("https");

  private final String word;

  WebProtocol(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
