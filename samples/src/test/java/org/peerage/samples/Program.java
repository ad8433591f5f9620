package org.peerage.samples;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that tests run and that knows nothing of Peerage. One that is missing is a failed test,
 * not a skipped one.
 *
 * @param name of the program
 * @param debianPackage that holds it
 */
record Program(String name, String debianPackage) {

  /** Where it is. Debian has some programs where only the administrator's shell looks. */
  Path installed() {
    var folders = new ArrayList<>(List.of(System.getenv("PATH").split(File.pathSeparator)));
    folders.add("/usr/sbin");
    for (String folder : folders) {
      Path candidate = Path.of(folder, name);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    throw new AssertionError(name + " is needed: apt-get install " + debianPackage);
  }

  /** Ready to be started, speaking English, with both its outputs in one. */
  static ProcessBuilder line(Path executable, List<String> arguments) {
    var line = new ArrayList<String>();
    line.add(executable.toString());
    line.addAll(arguments);
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /** What it came to. */
  record Result(int exit, String said) {}

  /**
   * Runs it to its end.
   *
   * @param input what it reads; small enough for a pipe to take it as a whole
   */
  Result run(List<String> arguments, String input) throws IOException, InterruptedException {
    Process process = line(installed(), arguments).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), said);
  }
}
