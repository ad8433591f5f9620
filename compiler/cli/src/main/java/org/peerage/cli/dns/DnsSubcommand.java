package org.peerage.cli.dns;

import org.peerage.cli.Command;
import org.peerage.cli.Entry;
import org.peerage.cli.dns.live.VerifyCommand;

/** What {@code peerage dns} knows, by name. */
enum DnsSubcommand implements Entry {
  CHECK("check", "tells what is wrong with zone files"),
  DIFF("diff", "tells what changes in DNS between two states, and when it may change"),
  EXPLAIN("explain", "shows the way a client takes to a domain, and where it would stop"),
  VERIFY("verify", "asks name servers for all that definitions publish");

  private final String word;
  private final String summary;

  DnsSubcommand(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public Command open() {
    return switch (this) {
      case CHECK -> new CheckCommand();
      case DIFF -> new DiffCommand();
      case EXPLAIN -> new ExplainCommand();
      case VERIFY -> new VerifyCommand();
    };
  }
}
