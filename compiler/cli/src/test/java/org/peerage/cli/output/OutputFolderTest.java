package org.peerage.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build's folder is as it was, or wholly new. */
class OutputFolderTest {

  @TempDir Path folder;

  @Test
  void takesThePlaceOfWhatWasThere() throws IOException {
    Path out = folder.resolve("deep/out");
    build(out, "one");
    assertEquals("one", Files.readString(out.resolve("edge/a.txt")));
    build(out, "two");
    assertEquals("two", Files.readString(out.resolve("edge/a.txt")));
    assertEquals(List.of("out"), names(folder.resolve("deep")));
  }

  /** What cannot be opened is the lock; what is told is the folder. Root may write anywhere. */
  @Test
  void namesTheFolderThatCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve(".out.peerage.lock/x"));
    var trouble =
        assertThrows(FileSystemException.class, () -> new OutputFolder(folder.resolve("out")));
    assertEquals(folder.toString(), trouble.getFile());
    assertEquals(
        "cannot be written: Is a directory; out is as it was. Give another folder with -o",
        trouble.getReason());
  }

  @Test
  void leavesEverythingAsItWasWhenGivenUp() throws IOException {
    Path out = folder.resolve("out");
    build(out, "one");
    try (var output = new OutputFolder(out)) {
      Files.writeString(output.begin().resolve("half"), "x");
    }
    assertEquals("one", Files.readString(out.resolve("edge/a.txt")));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void removesWhatARunThatWasKilledLeft() throws IOException {
    Path out = folder.resolve("out");
    build(out, "one");
    Files.createDirectories(folder.resolve(".out.peerage.new/edge"));
    Files.writeString(folder.resolve(".out.peerage.new/edge/half.txt"), "half");
    build(out, "two");
    assertFalse(Files.exists(out.resolve("edge/half.txt")));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void finishesASwapThatWasInterruptedBetweenItsRenames() throws IOException {
    Path out = folder.resolve("out");
    build(out, "one");
    Path fresh = folder.resolve(".out.peerage.new");
    write(fresh, "two");
    Files.move(out, folder.resolve(".out.peerage.old"));
    new OutputFolder(out).close();
    assertEquals("two", Files.readString(out.resolve("edge/a.txt")));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void finishesASwapThatWasInterruptedBehindItsRenames() throws IOException {
    Path out = folder.resolve("out");
    build(out, "two");
    write(folder.resolve(".out.peerage.old"), "one");
    new OutputFolder(out).close();
    assertEquals("two", Files.readString(out.resolve("edge/a.txt")));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void putsTheOldFolderBackWhenTheNewOneIsGone() throws IOException {
    Path out = folder.resolve("out");
    write(folder.resolve(".out.peerage.old"), "one");
    new OutputFolder(out).close();
    assertEquals("one", Files.readString(out.resolve("edge/a.txt")));
  }

  @Test
  void refusesAFolderWithFilesOfSomebodyElse() throws IOException {
    Path out = folder.resolve("out");
    build(out, "one");
    Files.writeString(out.resolve("edge/notes.md"), "mine");
    var refused = assertThrows(FileSystemException.class, () -> build(out, "two"));
    assertTrue(refused.getReason().contains("edge/notes.md"), refused.getReason());
    assertEquals("one", Files.readString(out.resolve("edge/a.txt")));
    assertEquals("mine", Files.readString(out.resolve("edge/notes.md")));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void refusesAManifestOfSomebodyElse() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("manifest.json"), "{\"name\": \"a web page\"}");
    assertThrows(FileSystemException.class, () -> build(out, "one"));
    Files.writeString(out.resolve("manifest.json"), "no JSON");
    assertThrows(FileSystemException.class, () -> build(out, "one"));
    Files.delete(out.resolve("manifest.json"));
    build(out, "one");
  }

  @Test
  void refusesAFile() throws IOException {
    Path out = Files.createFile(folder.resolve("out"));
    assertThrows(FileSystemException.class, () -> build(out, "one"));
    assertTrue(Files.isRegularFile(out));
  }

  @Test
  void isOpenOnlyOnce() throws IOException {
    Path out = folder.resolve("out");
    try (var first = new OutputFolder(out)) {
      Files.writeString(first.begin().resolve("a"), "first");
      assertThrows(FileSystemException.class, () -> new OutputFolder(out).close());
      first.replace();
    }
    assertEquals("first", Files.readString(out.resolve("a")));
  }

  @Test
  void followsALinkToTheFolderItMeans() throws IOException {
    Path real = folder.resolve("real");
    build(real, "one");
    Path link = Files.createSymbolicLink(folder.resolve("out"), real);
    build(link, "two");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("two", Files.readString(real.resolve("edge/a.txt")));
  }

  private static void build(Path out, String content) throws IOException {
    try (var output = new OutputFolder(out)) {
      write(output.begin(), content);
      output.replace();
    }
  }

  private static void write(Path into, String content) throws IOException {
    Files.createDirectories(into.resolve("edge"));
    Files.writeString(into.resolve("edge/a.txt"), content);
    Files.writeString(
        into.resolve("manifest.json"),
        "{\"definitions-sha256\": \"0\", \"files\": [{\"path\": \"edge/a.txt\"}]}");
  }

  private static List<String> names(Path in) throws IOException {
    try (Stream<Path> all = Files.list(in)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
