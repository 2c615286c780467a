using QuoteCards.Cli.Fetching;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Locations;

/// <summary>Takes the bytes of a document that another document names: by a path, by a <c>file:</c> link or, with a fetcher, by an address. Without one nothing touches the network.</summary>
/// <param name="here">The machine.</param>
/// <param name="fetcher">Fetches addresses; null where that is not asked for.</param>
internal sealed class LocationReader(Surroundings here, Fetcher? fetcher = null)
{
    /// <summary>The code for a location on the network.</summary>
    public const string Remote = "location-remote";

    // Three hours with a time for every word are 3 MB.
    private const int Most = 128 << 20;

    /// <summary>True for a link with a scheme, such as <c>https:</c>; a drive's letter is none.</summary>
    public static bool IsLink(string location) => location.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(location, UriKind.Absolute, out Uri? link) && link.Scheme.Length > 1;

    /// <summary>True for a link to something on the network.</summary>
    public static bool IsRemote(Uri link) => link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps;

    /// <summary>Reads a location.</summary>
    /// <param name="location">A path, absolute or seen from <paramref name="folder"/>, or a link.</param>
    /// <param name="folder">The folder of the document that names it, a full path.</param>
    public Located Read(string location, string folder)
    {
        if (!IsLink(location)) return File(Path.GetFullPath(location, folder));
        Uri link = new(location);
        if (link.Scheme == Uri.UriSchemeFile) return link.Host is "" or "localhost" ? File(Path.GetFullPath(link.LocalPath)) : Refused(location, "location-host", "the link names a file of another machine");
        return IsRemote(link)
            ? Fetched(link)
            : Refused(location, "location-scheme", $"a {link.Scheme}: link cannot be read; a path or a file: link can");
    }

    private Located Fetched(Uri link)
    {
        if (fetcher is null) return new Located(link.OriginalString, null, Diagnostic.Error(Remote, "it is on the network, and nothing is fetched without --fetch"));
        Fetched got = fetcher.Get(link);
        return new Located(link.OriginalString, got.Bytes, got.Problem) { Address = got.Address };
    }

    private Located File(string path)
    {
        string name = here.Short(path);
        if (!System.IO.File.Exists(path)) return Refused(name, "file-missing", Directory.Exists(path) ? "it is a folder, not a file" : "there is no such file");
        try
        {
            using FileStream stream = System.IO.File.OpenRead(path);
            using MemoryStream all = new();
            byte[] block = new byte[1 << 16];
            // A device has no length, and no end.
            for (int read; (read = stream.Read(block)) > 0 && all.Length <= Most;) all.Write(block.AsSpan(0, read));
            return all.Length > Most ? Refused(name, "file-large", $"it is larger than {Most >> 20} MB") : new Located(name, all.GetBuffer().AsMemory(0, (int)all.Length)) { File = path };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(name, "file-unreadable", "it cannot be read");
        }
    }

    private static Located Refused(string name, string code, string message) => new(name, null, Diagnostic.Error(code, message));
}
