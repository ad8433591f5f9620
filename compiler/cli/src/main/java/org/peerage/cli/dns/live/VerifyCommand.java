package org.peerage.cli.dns.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.cli.Checked;
import org.peerage.cli.Checker;
import org.peerage.cli.Command;
import org.peerage.cli.ExitCode;
import org.peerage.cli.FindingsAside;
import org.peerage.cli.Given;
import org.peerage.cli.Options;
import org.peerage.cli.Progress;
import org.peerage.cli.ReportOptions;
import org.peerage.cli.Reports;
import org.peerage.cli.Tally;
import org.peerage.cli.Target;
import org.peerage.cli.Targets;
import org.peerage.cli.Terminal;
import org.peerage.cli.UsageException;
import org.peerage.cli.zonefile.ZoneReader;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.dns.PublishedDns;
import org.peerage.dns.Zone;
import org.peerage.dns.served.Answer;
import org.peerage.dns.served.Expectation;
import org.peerage.dns.served.Expectations;
import org.peerage.dns.served.Served;
import org.peerage.dns.served.ServedDns;
import org.peerage.lint.ServedLinter;
import org.peerage.model.Estate;
import org.peerage.rules.ServedRules;
import org.peerage.schema.Read;
import org.peerage.schema.Types;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code peerage dns verify}: asks name servers for all that an estate publishes. */
public final class VerifyCommand implements Command {

  private static final String SERVER = "--server";
  private static final String VIEW = "--view";
  private static final String ORIGIN = "--origin";
  private static final String SOURCE = "--source";
  private static final String TIMEOUT = "--timeout";
  private static final int USUAL_TIMEOUT = 2;
  private static final int LONGEST_TIMEOUT = 60;

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        Options.argument(0, "DEFINITION", "a file or folder; the whole estate around it is read")
            .build());
    spec.addOption(
        OptionSpec.builder(SERVER)
            .arity("1")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("HOST[:PORT]")
            .description(
                "a name server: its address, or a name the definitions give one to; may be given"
                    + " several times")
            .build());
    spec.addOption(
        Options.choice(
            VIEW, "VIEW", views(), "who is answered there; needed where there are two views"));
    spec.addOption(Options.value(ORIGIN, "ZONE", "only this zone"));
    spec.addOption(
        Options.value(
            SOURCE,
            "ADDRESS",
            "the address of this machine to ask from: most servers choose the view by it"));
    spec.addOption(
        Options.value(
            TIMEOUT, "SECONDS", "how long to wait for an answer, up to three times (default: 2)"));
    ReportOptions.describe(spec);
    spec.addOption(Options.asOf());
  }

  @Override
  public int run(Given given, Terminal terminal) throws IOException, UsageException {
    var options = new ReportOptions(given, terminal);
    Duration patience = patience(given);
    Optional<DomainName> origin = origin(given);
    var checker = new Checker(Options.asOf(given), terminal);
    var targets = new Targets(terminal);
    targets.path(given.argument(0, ""));
    Target target = targets.all().get(0);
    Checked checked = checker.check(target);
    var aside = new FindingsAside(checker, Options.paletteAside(given, terminal), terminal);
    aside.add(checked, checked.errors());
    if (aside.hasErrors()) {
      terminal.say(aside.words() + "; nobody was asked");
      return ExitCode.FINDINGS;
    }
    View view = view(given, checked.estate());
    List<Expectation> questions =
        Expectations.of(checked.estate(), view, origin, ZoneReader::normal);
    if (questions.isEmpty()) {
      String where = origin.map(name -> "zone " + name + " in the ").orElse("records in the ");
      throw new UsageException("the definitions have no " + where + view.word() + " view");
    }
    List<NameServer> servers = servers(given, checked.estate(), view, patience);
    ServedDns served = ask(servers, questions, terminal);
    return report(served, checked, checker, options, terminal);
  }

  private static ServedDns ask(
      List<NameServer> servers, List<Expectation> questions, Terminal terminal) throws IOException {
    var all = new ArrayList<Served>(servers.size() * questions.size());
    try (var progress = new Progress(terminal)) {
      for (NameServer server : servers) {
        List<Answer> answers =
            server.ask(
                questions,
                done -> progress.at("asking", all.size() + done, all(servers, questions)));
        for (int i = 0; i < questions.size(); i++) {
          all.add(new Served(server.shown(), questions.get(i), answers.get(i)));
        }
      }
    }
    return new ServedDns(all);
  }

  private static int all(List<NameServer> servers, List<Expectation> questions) {
    return servers.size() * questions.size();
  }

  private static int report(
      ServedDns served, Checked checked, Checker checker, ReportOptions options, Terminal terminal)
      throws IOException {
    var linter = new ServedLinter(ServedRules.list(), checker.catalogue());
    List<Diagnostic> findings = checked.settings().applied(linter.run(served), checker.catalogue());
    var tally = new Tally();
    try (Reports reports = options.open(checker)) {
      findings.forEach(tally::add);
      reports.add(checked.with(findings), findings);
      reports.end();
    }
    terminal.out().flush();
    ServedTable.write(served, terminal.err());
    if (isSilence(served)) {
      terminal.say("no name server answered; nothing was verified");
      return ExitCode.FAILED;
    }
    terminal.say(tally.words());
    return tally.exitCode();
  }

  /** Whether not one question has got an answer, be it an error. */
  private static boolean isSilence(ServedDns served) {
    Set<Answer.Kind> none =
        EnumSet.of(Answer.Kind.SILENT, Answer.Kind.UNUSABLE, Answer.Kind.NOT_ASKED);
    return served.answers().stream().allMatch(one -> none.contains(one.answer().kind()));
  }

  private static List<NameServer> servers(Given given, Estate estate, View view, Duration patience)
      throws UsageException {
    Optional<IpAddress> source = source(given);
    var servers = new ArrayList<NameServer>();
    var seen = new ArrayList<String>();
    List<String> named = given.value(SERVER, List.of());
    for (String one : named) {
      Server server = Server.of(one, PublishedDns.of(estate), view);
      if (seen.contains(server.shown())) {
        throw new UsageException(SERVER + " names " + server.shown() + " twice");
      }
      if (source.isPresent() && source.get().isV4() != server.address().isV4()) {
        throw new UsageException(
            SOURCE + " " + source.get() + " and " + SERVER + " " + one + " are of two IP versions");
      }
      seen.add(server.shown());
      servers.add(new NameServer(server, source, patience));
    }
    return servers;
  }

  private static Optional<IpAddress> source(Given given) throws UsageException {
    String text = given.value(SOURCE, null);
    if (text == null) {
      return Optional.empty();
    }
    Optional<IpAddress> address = IpAddress.parse(text);
    if (address.isEmpty()) {
      throw new UsageException(SOURCE + " takes an address of this machine; not `" + text + "`");
    }
    return address;
  }

  /** A name server shows one view to one client: which, has to be said where there are two. */
  private static View view(Given given, Estate estate) throws UsageException {
    if (given.has(VIEW)) {
      String word = Options.chosen(given, VIEW, views());
      return word.equals(View.INTERNAL.word()) ? View.INTERNAL : View.EXTERNAL;
    }
    var views = EnumSet.noneOf(View.class);
    for (Zone zone : PublishedDns.of(estate).zones()) {
      views.add(zone.view());
    }
    if (views.size() > 1) {
      throw new UsageException(
          "the definitions have zones of both views; say whose answers these are: "
              + VIEW
              + " internal or "
              + VIEW
              + " external");
    }
    return views.isEmpty() ? View.INTERNAL : views.iterator().next();
  }

  private static Optional<DomainName> origin(Given given) throws UsageException {
    String name = given.value(ORIGIN, null);
    if (name == null) {
      return Optional.empty();
    }
    if (Types.ZONE.read(name) instanceof Read.Good<DomainName> good) {
      return Optional.of(good.value());
    }
    throw new UsageException(ORIGIN + " takes the name of a zone; not `" + name + "`");
  }

  private static Duration patience(Given given) throws UsageException {
    String text = given.value(TIMEOUT, Integer.toString(USUAL_TIMEOUT));
    boolean number = text.length() == 1 || text.length() == 2;
    for (int i = 0; i < text.length(); i++) {
      number &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    int seconds = number ? Integer.parseInt(text) : 0;
    if (seconds < 1 || seconds > LONGEST_TIMEOUT) {
      throw new UsageException(
          TIMEOUT + " takes 1 to " + LONGEST_TIMEOUT + " seconds; not `" + text + "`");
    }
    return Duration.ofSeconds(seconds);
  }

  private static List<String> views() {
    return List.of(View.INTERNAL.word(), View.EXTERNAL.word());
  }
}
