package org.peerage.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds a folder against the build it should hold. */
public final class Comparison {

  private Comparison() {}

  /**
   * What is not as it should be, each with one word before its path: {@code missing}, {@code
   * differs}, or {@code unknown} for a file that the build does not have.
   */
  public static List<String> differences(Path folder, Contents contents, Step step)
      throws IOException {
    var differences = new ArrayList<String>();
    Set<String> unknown = Files.isDirectory(folder) ? OutputFolder.files(folder) : new TreeSet<>();
    int[] done = {0};
    contents.writeAll(
        path -> {
          step.at(++done[0], contents.size());
          return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
              if (!unknown.remove(path)) {
                differences.add("missing  " + path);
              } else if (!Arrays.equals(Files.readAllBytes(folder.resolve(path)), toByteArray())) {
                differences.add("differs  " + path);
              }
            }
          };
        });
    for (String path : unknown) {
      differences.add("unknown  " + path);
    }
    return differences;
  }
}
