package org.peerage.cli;

import org.peerage.cli.dns.DnsGroup;
import org.peerage.cli.plan.DiffCommand;
import org.peerage.cli.plan.PlanCommand;

/** The subcommands by name. Each is opened only when it is asked for. */
enum Subcommand implements Entry {
  CHECK("check", "tells what is wrong with definitions"),
  BUILD("build", "writes scripts, runbooks and zone files"),
  FMT("fmt", "puts definitions into the one layout"),
  EXPLAIN("explain", "tells why a rule exists, who says so, and what to do"),
  RULES("rules", "lists all rules"),
  DIFF("diff", "tells what differs between two states of an estate, in Cisco's terms"),
  PLAN("plan", "makes the runbook that leads from one state of an estate to another"),
  DNS("dns", "works on zones: what changes in them, and what name servers answer"),
  COMPLETION("completion", "writes a completion script for a shell");

  private final String word;
  private final String summary;

  Subcommand(String word, String summary) {
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
      case BUILD -> new BuildCommand();
      case FMT -> new FmtCommand();
      case EXPLAIN -> new ExplainCommand();
      case RULES -> new RulesCommand();
      case DIFF -> new DiffCommand();
      case PLAN -> new PlanCommand();
      case DNS -> new DnsGroup();
      case COMPLETION -> new CompletionCommand();
    };
  }
}
