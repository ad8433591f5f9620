package org.peerage.platform;

import static org.peerage.platform.Argument.alike;
import static org.peerage.platform.Argument.mapped;
import static org.peerage.platform.Argument.words;

/**
 * Enumerations that more than one command takes: a setting, and the parameter of the command that
 * adds what has it. Source: the command reference of X15.0.
 */
final class Enumerations {

  static final Argument HTTP_PROTOCOL = mapped("http", "HTTP", "https", "HTTPS");

  static final Argument PATTERN_TYPE =
      mapped("exact", "Exact", "prefix", "Prefix", "suffix", "Suffix", "regex", "Regex");

  static final Argument ROUTE_INTERFACE = mapped("auto", "Auto", "lan1", "LAN1", "lan2", "LAN2");

  static final Argument STATE = mapped("enabled", "Enabled", "disabled", "Disabled");

  static final Argument SYSLOG_FORMAT = alike("bsd", "ietf");

  static final Argument SYSLOG_LEVEL =
      alike(
          "emergency", "alert", "critical", "error", "warning", "notice", "informational", "debug");

  static final Argument SYSLOG_MODE = words("bsd", "ietf", "ietf_secure", "user_defined");

  static final Argument SYSLOG_TRANSPORT = alike("udp", "tcp", "tls");

  static final Argument TRANSFORM_BEHAVIOR =
      mapped(
          "strip", "Strip",
          "replace", "Replace",
          "add-prefix", "AddPrefix",
          "add-suffix", "AddSuffix");

  private Enumerations() {}
}
