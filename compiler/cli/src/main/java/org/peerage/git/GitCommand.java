package org.peerage.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The {@code git} command, called without a shell. */
record GitCommand(Path folder, Map<String, String> environment) {

  Process start(List<String> arguments) throws IOException {
    var line = new ArrayList<String>();
    line.add("git");
    line.addAll(arguments);
    var builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    // What git says is looked at, so it has to be said in one language.
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return builder.start();
    } catch (IOException missing) {
      throw new IOException("git cannot be started; is it installed and on the PATH?", missing);
    }
  }

  /** What it prints. When it fails, the first line of what it says about it is the message. */
  static String answer(Process process) throws IOException {
    return answer(process, 0);
  }

  /** The same of a command that has another exit code for finding nothing. */
  static String answer(Process process, int nothing) throws IOException {
    process.getOutputStream().close();
    byte[] answer = process.getInputStream().readAllBytes();
    byte[] complaint = process.getErrorStream().readAllBytes();
    try {
      int code = process.waitFor();
      if (code != 0 && code != nothing) {
        String words = new String(complaint, StandardCharsets.UTF_8).strip();
        throw new IOException("git: " + words.lines().findFirst().orElse("failed"));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was working", stopped);
    }
    return new String(answer, StandardCharsets.UTF_8);
  }
}
