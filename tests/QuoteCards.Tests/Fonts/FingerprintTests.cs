using QuoteCards.Fonts;

namespace QuoteCards.Tests.Fonts;

public sealed class FingerprintTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quotecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ALetterDrawnAnewInAFileOfTheSameNameLengthAndTimeIsAnotherFingerprint()
    {
        string font = Path.Combine(_folder, "a.ttf");
        File.Copy(Path.Combine(Checkout.Root, "fonts", "anton", "Anton_400Regular.ttf"), font);
        string before = Fingerprint();
        DateTime time = File.GetLastWriteTimeUtc(font);

        byte[] bytes = File.ReadAllBytes(font);
        bytes[^100] ^= 1;
        File.WriteAllBytes(font, bytes);
        File.SetLastWriteTimeUtc(font, time);

        Fingerprint().ShouldNotBe(before);
        bytes[^100] ^= 1;
        File.WriteAllBytes(font, bytes);
        Fingerprint().ShouldBe(before);
    }

    private string Fingerprint()
    {
        using FontCatalog fonts = FontCatalog.Open([_folder], out _);
        return fonts.Fingerprint;
    }
}
