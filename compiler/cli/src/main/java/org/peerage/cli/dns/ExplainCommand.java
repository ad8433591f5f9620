package org.peerage.cli.dns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerage.cli.Checked;
import org.peerage.cli.Checker;
import org.peerage.cli.Command;
import org.peerage.cli.ExitCode;
import org.peerage.cli.FindingsAside;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.Targets;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.files.DefinitionFiles;
import org.peerage.cli.report.VisibleText;
import org.peerage.cli.zonefile.ZoneFileReader;
import org.peerage.dns.DnsRecord;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.RecordData;
import org.peerage.dns.Zone;
import org.peerage.dns.walk.Answers;
import org.peerage.dns.walk.Step;
import org.peerage.dns.walk.Walk;
import org.peerage.dns.zonefile.ReadRecord;
import org.peerage.dns.zonefile.ReadZone;
import org.peerage.value.DomainName;
import org.peerage.value.View;
import picocli.CommandLine.Model.CommandSpec;

/** {@code peerage dns explain}: shows the way a client takes to a domain, or of a number. */
final class ExplainCommand implements Command {

  private static final String NUMBER = "--number";

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.argument(0, "DOMAIN", "the domain that is called; with a number, that of numbers")
            .build());
    spec.addPositional(
        Options.argument(
                1, "SOURCE", "definitions, a file or folder (default: here), or a zone file")
            .required(false)
            .arity("0..1")
            .build());
    spec.addOption(
        Options.choice(
            ZoneOptions.VIEW,
            "VIEW",
            ZoneOptions.views(),
            "who asks; needed where there are both"));
    spec.addOption(Options.value(NUMBER, "NUMBER", "a number to look up below DOMAIN, as +557120"));
    spec.addOption(Options.asOf());
    spec.addOption(Options.color());
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    DomainName domain = ZoneOptions.zone(given.argument(0, ""), "dns explain");
    Optional<String> number = number(given);
    Optional<Answers> answers = answers(given.argument(1, "."), given, terminal);
    if (answers.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    List<Step> steps =
        number.isPresent()
            ? Walk.toNumber(number.get(), domain, answers.get(), new ExpressionRun())
            : Walk.toDomain(domain, answers.get());
    boolean stops = false;
    for (Step step : steps) {
      stops |= step.stops();
      terminal.print(
          "  ".repeat(step.depth())
              + VisibleText.of(step.text())
              + (step.stops() ? "  <- a client stops here" : ""));
    }
    return stops ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static Optional<String> number(Given given) throws UsageException {
    Optional<String> number = Optional.ofNullable(given.value(NUMBER, null));
    if (number.isPresent() && !number.get().matches("\\+?[0-9][0-9 .-]*")) {
      throw new UsageException(
          NUMBER + " takes digits, perhaps behind a plus sign; not `" + number.get() + "`");
    }
    return number;
  }

  /** What is known of DNS; nothing where the definitions have errors, which are shown. */
  private static Optional<Answers> answers(String source, Given given, Terminal terminal)
      throws IOException, UsageException {
    Path path = Options.path(source, terminal);
    if (Files.isRegularFile(path) && !DefinitionFiles.isDefinition(source)) {
      ZoneFileReader.Read read = ZoneFileReader.read(path, source, Optional.empty());
      if (read.zone().isEmpty()) {
        throw new IOException(source + " cannot be read; `peerage dns check` tells why");
      }
      return Optional.of(new OfZoneFile(read.zone().get()));
    }
    var checker = new Checker(Options.asOf(given), terminal);
    var targets = new Targets(terminal);
    targets.path(source);
    Checked checked = checker.check(targets.all().get(0));
    var aside = new FindingsAside(checker, Options.paletteAside(given, terminal), terminal);
    aside.add(checked, checked.errors());
    if (aside.hasErrors()) {
      terminal.say(aside.words() + "; nothing is explained");
      return Optional.empty();
    }
    PublishedDns dns = PublishedDns.of(checked.estate());
    return Optional.of(new OfDefinitions(dns, view(given, dns)));
  }

  private static View view(Given given, PublishedDns dns) throws UsageException {
    Optional<View> asked = ZoneOptions.view(given);
    Set<View> views = new TreeSet<>();
    for (Zone zone : dns.zones()) {
      views.add(zone.view());
    }
    if (asked.isPresent()) {
      return asked.get();
    }
    if (views.size() != 1) {
      throw new UsageException(
          views.isEmpty()
              ? "the definitions have no zones"
              : "the definitions have zones in both views; name one: " + ZoneOptions.VIEW);
    }
    return views.iterator().next();
  }

  private record OfDefinitions(PublishedDns dns, View view) implements Answers {

    @Override
    public List<RecordData> records(DomainName owner, String type) {
      var data = new ArrayList<RecordData>();
      for (DnsRecord one : dns.records(view, owner, type)) {
        data.add(one.data());
      }
      return data;
    }

    @Override
    public boolean isKnown(DomainName owner) {
      return dns.isAnsweredHere(view, owner);
    }
  }

  private record OfZoneFile(ReadZone zone) implements Answers {

    @Override
    public List<RecordData> records(DomainName owner, String type) {
      var data = new ArrayList<RecordData>();
      for (ReadRecord one : zone.records(owner, type)) {
        data.add(one.data());
      }
      return data;
    }

    @Override
    public boolean isKnown(DomainName owner) {
      return zone.answers(owner) && !zone.resolves(owner);
    }
  }
}
