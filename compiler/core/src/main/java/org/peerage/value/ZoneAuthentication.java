package org.peerage.value;

/** Authentication policy of a zone. */
public enum ZoneAuthentication implements Choice {
  DO_NOT_CHECK("do-not-check-credentials"),
  TREAT_AS_AUTHENTICATED("treat-as-authenticated"),
  CHECK("check-credentials");

  private final String word;

  ZoneAuthentication(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
