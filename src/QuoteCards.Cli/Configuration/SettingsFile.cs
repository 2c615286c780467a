namespace QuoteCards.Cli.Configuration;

/// <summary>The shape that all layers together are bound to; what no layer says is null.</summary>
internal sealed class SettingsFile
{
    public List<string>? Input { get; set; }

    public string? Transcript { get; set; }

    public string? Out { get; set; }

    public string? Name { get; set; }

    public List<string>? Theme { get; set; }

    public List<string>? Size { get; set; }

    public Dictionary<string, SizeEntry>? Sizes { get; set; }

    public string? Format { get; set; }

    public int? Quality { get; set; }

    public string? Compression { get; set; }

    public bool? Palette { get; set; }

    public double? Scale { get; set; }

    public int? Jobs { get; set; }

    public string? Overflow { get; set; }

    public string? Art { get; set; }

    public string? Logo { get; set; }

    public string? Lang { get; set; }

    public bool? Notable { get; set; }

    public bool? Strict { get; set; }

    public bool? Verified { get; set; }

    public string? Require { get; set; }

    public int? FetchTime { get; set; }

    public int? FetchSize { get; set; }

    public int? FetchRedirects { get; set; }

    public int? FetchCount { get; set; }

    public List<string>? FontFolders { get; set; }

    public List<string>? ThemeFolders { get; set; }

    public List<PersonEntry>? Speakers { get; set; }

    public Dictionary<string, string>? SpeakerLabels { get; set; }
}
