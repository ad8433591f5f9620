package org.peerage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What stands on a command line behind the command, as far as a command asks for it. */
public interface Given {

  /** Whether an option is there. */
  boolean has(String option);

  /** The value of an option, of the type that its description names. */
  <T> T value(String option, T otherwise);

  /**
   * What stands at a place among the arguments that are no options; all of them where any number of
   * them is described.
   *
   * @param index from 0
   */
  <T> T argument(int index, T otherwise);

  /**
   * What picocli would make of a command line of paths and at most one option without a value.
   *
   * @param flag the option that may be there
   * @return nothing where there is more, so that picocli has to read it
   */
  static Optional<Given> plain(String[] args, String flag) {
    String found = "";
    var paths = new ArrayList<String>(args.length);
    for (String arg : args) {
      if (arg.equals(flag) && found.isEmpty()) {
        found = flag;
      } else if (arg.length() > 1 && arg.startsWith("-") || arg.startsWith("@")) {
        return Optional.empty();
      } else {
        paths.add(arg);
      }
    }
    return Optional.of(new Plain(found, paths));
  }

  /** What picocli read. */
  record Parsed(ParseResult result) implements Given {

    @Override
    public boolean has(String option) {
      return result.hasMatchedOption(option);
    }

    @Override
    public <T> T value(String option, T otherwise) {
      return result.matchedOptionValue(option, otherwise);
    }

    @Override
    public <T> T argument(int index, T otherwise) {
      return result.matchedPositionalValue(index, otherwise);
    }
  }

  /**
   * What needs no reading.
   *
   * @param flag the option; empty where there is none
   */
  record Plain(String flag, List<String> paths) implements Given {

    @Override
    public boolean has(String option) {
      return option.equals(flag);
    }

    @Override
    public <T> T value(String option, T otherwise) {
      return otherwise;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T argument(int index, T otherwise) {
      return paths.isEmpty() ? otherwise : (T) paths;
    }
  }
}
