using QuoteCards.Batches;

namespace QuoteCards.Tests.Batches;

public sealed class SafeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quotecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AFileIsReplacedWholeAndItsFolderMade()
    {
        string path = Path.Combine(_folder, "a", "b.txt");
        SafeFile.Write(path, new byte[100]);

        SafeFile.Write(path, "new"u8);

        File.ReadAllText(path).ShouldBe("new");
        Directory.GetFiles(Path.Combine(_folder, "a")).ShouldBe([path]);
    }

    [Fact]
    public void AWriteThatFailsLeavesNothingBehind()
    {
        string path = Path.Combine(_folder, "taken");
        Directory.CreateDirectory(path);

        Should.Throw<Exception>(() => SafeFile.Write(path, "new"u8)).ShouldBeAssignableTo<SystemException>();

        Directory.GetFileSystemEntries(_folder).ShouldBe([path]);
    }

    [Fact]
    public void WhatAKilledRunLeftIsNotWrittenOver()
    {
        string path = Path.Combine(_folder, "card.png"), own = "";
        SafeFile.Write(path, file => own = Path.GetFileName(Directory.GetFiles(_folder).ShouldHaveSingleItem()));
        int number = int.Parse(own[(own.IndexOf('-', StringComparison.Ordinal) + 1)..^4], System.Globalization.CultureInfo.InvariantCulture);
        // Other tests count on in the meantime.
        string[] left = [.. Enumerable.Range(number + 1, 1000).Select(n => Path.Combine(_folder, $".{Environment.ProcessId}-{n}.tmp"))];
        foreach (string file in left) File.WriteAllText(file, "left");

        SafeFile.Write(path, "new"u8);

        File.ReadAllText(path).ShouldBe("new");
        left.ShouldAllBe(f => File.ReadAllText(f) == "left");
    }

    [Fact]
    public void ManyWritersOfOneFileLeaveOneOfThemWhole()
    {
        string path = Path.Combine(_folder, "one");

        Parallel.For(0, 64, i => SafeFile.Write(path, Enumerable.Repeat((byte)i, 5000).ToArray()));

        byte[] left = File.ReadAllBytes(path);
        left.Length.ShouldBe(5000);
        left.ShouldAllBe(b => b == left[0]);
        Directory.GetFileSystemEntries(_folder).ShouldBe([path]);
    }
}
