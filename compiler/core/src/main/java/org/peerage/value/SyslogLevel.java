package org.peerage.value;

/** Least severity that is sent to a syslog server. */
public enum SyslogLevel implements Choice {
  EMERGENCY("emergency"),
  ALERT("alert"),
  CRITICAL("critical"),
  ERROR("error"),
  WARNING("warning"),
  NOTICE("notice"),
  INFORMATIONAL("informational"),
  DEBUG("debug");

  private final String word;

  SyslogLevel(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
