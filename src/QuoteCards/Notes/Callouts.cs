namespace QuoteCards.Notes;

/// <summary>Tells quotes from notes, tips and warnings that Markdown dialects write as blockquotes.</summary>
internal static class Callouts
{
    /// <summary>The blocks with every callout resolved: of a quote its title stands above it, behind a colon; everything else is a paragraph.</summary>
    public static List<NoteBlock> Resolve(List<NoteBlock> blocks)
    {
        bool inside = false, quotes = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Quoted)
            {
                inside = false;
                continue;
            }

            bool begins = !inside && WikiMarks.Callout(blocks[i].Text) is not null;
            if (begins && WikiMarks.Callout(blocks[i].Text) is var (kind, title))
            {
                quotes = kind is "quote" or "cite";
                string text = quotes && title.Length > 0 && title[^1] != ':' ? title + ":" : title;
                blocks[i] = blocks[i] with { Kind = text.Length > 0 ? BlockKind.Paragraph : BlockKind.Blank, Text = text };
            }
            else if (inside && !quotes) blocks[i] = blocks[i] with { Kind = blocks[i].Text.Length > 0 ? BlockKind.Paragraph : BlockKind.Blank };

            inside |= begins;
        }

        return blocks;
    }
}
