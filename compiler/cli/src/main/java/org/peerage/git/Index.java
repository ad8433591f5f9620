package org.peerage.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is staged for the next commit. Blobs are read by one process, which closing ends. */
public final class Index implements AutoCloseable {

  private static final char STAGE_ZERO = '0';
  private static final int NOTHING_FOUND = 1;

  private final GitCommand git;
  private final String wayToTop;
  private final Map<String, String> blobs = new TreeMap<>();
  private final List<String> changed;
  private Process blobReader;

  /**
   * Reads the index of the repository that a folder lies in.
   *
   * @param environment of the git command: a hook is told by it which index to read
   * @param pathspecs which files to list, in git's notation; what has changed is told of all
   * @throws IOException when there is no repository, git fails, or one of the files is unmerged
   */
  public Index(Path folder, Map<String, String> environment, List<String> pathspecs)
      throws IOException {
    this.git = new GitCommand(folder, environment);
    // Started together: each takes longer to start than to answer.
    Process top = git.start(List.of("rev-parse", "--show-cdup"));
    Process files = git.start(plus(List.of("ls-files", "--stage", "-z", "--full-name"), pathspecs));
    Process differing = git.start(List.of("diff", "--cached", "--name-only", "--no-renames", "-z"));
    this.wayToTop = GitCommand.answer(top).strip();
    for (String entry : lines(GitCommand.answer(files))) {
      take(entry);
    }
    this.changed = lines(GitCommand.answer(differing));
  }

  /** The way from the folder to the top of the work tree: empty, or {@code ../} some times. */
  public String wayToTop() {
    return wayToTop;
  }

  /** The files of the index, relative to the top, sorted; links and submodules left out. */
  public Set<String> paths() {
    return Collections.unmodifiableSet(blobs.keySet());
  }

  public boolean holds(String path) {
    return blobs.containsKey(path);
  }

  /** The files that the commit would add, change or delete; a renamed one is two. */
  public List<String> changed() {
    return changed;
  }

  /**
   * Those files of the index in which one of some words stands.
   *
   * @param words without a line end in them
   * @param pathspecs which files to look into, in git's notation
   */
  public List<String> holding(Collection<String> words, List<String> pathspecs) throws IOException {
    var options = List.of("grep", "--cached", "-l", "-z", "--full-name", "-F", "-f", "-");
    Process found = git.start(plus(options, pathspecs));
    found.getOutputStream().write(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    return lines(GitCommand.answer(found, NOTHING_FOUND));
  }

  /** The staged bytes of any file of the index, also of one that no pathspec names. */
  public Optional<byte[]> find(String path) throws IOException {
    for (String step : path.split("/", -1)) {
      // Git would go by the working directory, and break off where a path leaves the repository.
      if (step.isEmpty() || step.equals(".") || step.equals("..") || step.indexOf('\n') >= 0) {
        return Optional.empty();
      }
    }
    return blob(":" + STAGE_ZERO + ":" + path);
  }

  /** The staged bytes of a file that is among {@link #paths}. */
  public byte[] read(String path) throws IOException {
    return blob(blobs.get(path))
        .orElseThrow(
            () ->
                new IOException(
                    path
                        + " as it is staged is missing or damaged in the git repository; `git fsck`"
                        + " lists what is: with a damaged object out of the way, `git add "
                        + path
                        + "` stores it again"));
  }

  private Optional<byte[]> blob(String name) throws IOException {
    if (blobReader == null) {
      blobReader = git.start(List.of("cat-file", "--batch"));
    }
    OutputStream ask = blobReader.getOutputStream();
    ask.write((name + "\n").getBytes(StandardCharsets.UTF_8));
    ask.flush();
    InputStream in = blobReader.getInputStream();
    String head = header(in);
    String[] parts = head.split(" ");
    if (head.endsWith(" missing") || parts.length != 3) {
      return Optional.empty();
    }
    int size = Integer.parseInt(parts[2]);
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size || in.read() != '\n') {
      throw new IOException("git broke off within " + name);
    }
    return Optional.of(bytes);
  }

  @Override
  public void close() {
    if (blobReader != null) {
      blobReader.destroy();
    }
  }

  /** One entry is {@code mode id stage TAB path}. */
  private void take(String entry) throws IOException {
    int tab = entry.indexOf('\t');
    String path = entry.substring(tab + 1);
    if (entry.charAt(tab - 1) != STAGE_ZERO) {
      throw new IOException(path + " is unmerged; settle the conflict and stage it");
    }
    // 100644 and 100755 are files; 120000 is a link, 160000 a submodule.
    if (entry.startsWith("100")) {
      blobs.put(path, entry.substring(entry.indexOf(' ') + 1, tab - 2));
    }
  }

  private static String header(InputStream in) throws IOException {
    var header = new StringBuilder();
    for (int unit = in.read(); unit >= 0 && unit != '\n'; unit = in.read()) {
      header.append((char) unit);
    }
    return header.toString();
  }

  private static List<String> plus(List<String> options, List<String> pathspecs) {
    var all = new ArrayList<String>(options);
    all.add("--");
    all.addAll(pathspecs);
    return all;
  }

  private static List<String> lines(String answer) {
    return answer.isEmpty() ? List.of() : Arrays.asList(answer.split("\0"));
  }
}
