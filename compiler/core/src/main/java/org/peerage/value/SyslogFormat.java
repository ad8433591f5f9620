package org.peerage.value;

/** Format of remote syslog messages. */
public enum SyslogFormat implements Choice {
  BSD("bsd"),
  IETF("ietf");

  private final String word;

  SyslogFormat(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
