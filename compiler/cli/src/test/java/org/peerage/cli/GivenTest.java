package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A plain line is what picocli would make of it. */
class GivenTest {

  private static final List<String> WORDS =
      List.of("a", "a b.peerage", "", "-", "--staged", "--check", "--", "-o", "--fix", "=", "@a");

  @Test
  void plainLinesMeanWhatPicocliReadsInThem() {
    var random = new Random(1);
    int plain = 0;
    for (int i = 0; i < 3000; i++) {
      var args = new String[random.nextInt(4)];
      for (int at = 0; at < args.length; at++) {
        args[at] = WORDS.get(random.nextInt(WORDS.size()));
      }
      for (var subcommand : List.of(Subcommand.CHECK, Subcommand.BUILD, Subcommand.FMT)) {
        Command command = subcommand.open();
        Optional<Given> given = command.plain(args);
        if (given.isPresent()) {
          plain++;
          same(given.get(), subcommand.spec(command), args);
        }
      }
    }
    assertTrue(plain > 1000, plain + " plain lines");
  }

  private static void same(Given plain, CommandSpec spec, String[] args) {
    String line = spec.name() + " " + List.of(args);
    var read = new Given.Parsed(new CommandLine(spec).parseArgs(args));
    for (OptionSpec option : spec.options()) {
      assertEquals(read.has(option.longestName()), plain.has(option.longestName()), line);
      if (option.type() != boolean.class && option.type() != Boolean.class) {
        Object none = null;
        assertEquals(
            read.value(option.longestName(), none), plain.value(option.longestName(), none), line);
      }
    }
    assertEquals(Options.paths(read), Options.paths(plain), line);
  }
}
