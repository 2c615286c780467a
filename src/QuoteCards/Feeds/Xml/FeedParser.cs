using System.Xml;
using QuoteCards.Diagnostics;

namespace QuoteCards.Feeds.Xml;

/// <summary>
/// Walks a feed's XML once, an element at a time, so that a long feed takes no more memory than what is kept of it. A feed comes from strangers:
/// a document type is refused, so that no entity can be declared (neither a billion laughs nor a file's or an address's content), and nothing is resolved.
/// </summary>
internal sealed class FeedParser : IDisposable
{
    // The largest feeds in the wild have some tens of megabytes.
    private const long MostCharacters = 256L * 1024 * 1024;

    // Feeds are flat; what nests deeper was made to exhaust something.
    private const int Deepest = 64;

    // An element of a feed has a handful of each; a chapter list has hundreds.
    private const int MostChildren = 20_000;

    private readonly XmlReader _xml;
    private readonly string? _file;
    private readonly int _linesBefore;

    public FeedParser(FeedText text, string? file)
    {
        (_file, _linesBefore) = (file, text.LinesBefore);
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            // A reference to a control character is no reason to refuse a feed; it goes where text is made safe.
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        };
        _xml = XmlReader.Create(new PlainReader(text.Reader), settings, FeedSpaces.Granted());
    }

    /// <summary>The name of the element it stands at.</summary>
    public string Name => _xml.LocalName;

    /// <summary>True when that element is the RSS element of this name.</summary>
    public bool IsAt(string name) => _xml.LocalName == name && _xml.Prefix.Length == 0;

    /// <summary>Where it stands.</summary>
    public Place Place => At((IXmlLineInfo)_xml);

    public void Dispose() => _xml.Dispose();

    /// <summary>Goes to the root; false when there is none.</summary>
    /// <exception cref="XmlException">The XML is malformed.</exception>
    public bool ToRoot() => _xml.MoveToContent() == XmlNodeType.Element;

    /// <summary>From an element to the first element inside it, or from one that was read to the next; false at the end of those around it.</summary>
    /// <exception cref="XmlException">The XML is malformed.</exception>
    public bool ToChild(bool first)
    {
        if (first && _xml.IsEmptyElement) return false;
        if (first) _xml.Read();
        while (_xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
            if (!_xml.Read()) return false;
        return _xml.NodeType == XmlNodeType.Element;
    }

    /// <summary>Passes over the element it stands at.</summary>
    /// <exception cref="XmlException">The XML is malformed or nests too deep.</exception>
    public void Skip()
    {
        int depth = _xml.Depth;
        bool whole = _xml.IsEmptyElement;
        while (_xml.Read() && !whole && _xml.Depth > depth) Check(depth);
        if (!whole) _xml.Read();
    }

    /// <summary>Reads the element it stands at, whole.</summary>
    /// <exception cref="XmlException">The XML is malformed or nests too deep.</exception>
    public FeedElement Take()
    {
        int depth = _xml.Depth;
        FeedElement root = Begin();
        Stack<FeedElement> open = new([root]);
        // The field that the walk is in: an element right inside the root. It gets the words of tags inside it that should have been escaped, each a line.
        FeedElement? field = null;
        if (_xml.IsEmptyElement) open.Clear();
        while (_xml.Read() && open.Count > 0)
        {
            Check(depth);
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    FeedElement child = Begin();
                    if (open.Count == 1) field = child;
                    if (open.Peek().Children.Count < MostChildren) open.Peek().AddChild(child);
                    if (!_xml.IsEmptyElement) open.Push(child);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    if (open.Count > 1) field!.AddWords("\n");
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open.Peek().AddWords(_xml.Value);
                    if (open.Count > 2) field!.AddWords(_xml.Value);
                    break;
            }
        }

        return root;
    }

    /// <summary>Where an error of the parser lies.</summary>
    public Place At(XmlException e) => e.LineNumber > 0 ? new Place(_file, e.LineNumber + _linesBefore, e.LinePosition) : Place;

    private Place At(IXmlLineInfo at) => new(_file, at.LineNumber + _linesBefore, at.LinePosition);

    private FeedElement Begin()
    {
        FeedElement made = new(FeedSpaces.Of(_xml.Prefix, _xml.NamespaceURI), _xml.LocalName, Place);
        if (!_xml.HasAttributes) return made;
        while (_xml.MoveToNextAttribute())
            if (_xml.Prefix.Length == 0) made.AddAttribute(_xml.LocalName, _xml.Value);
        _xml.MoveToElement();
        return made;
    }

    private void Check(int above)
    {
        if (_xml.Depth - above <= Deepest) return;
        IXmlLineInfo at = (IXmlLineInfo)_xml;
        throw new XmlException($"elements are nested more than {Deepest} deep", null, at.LineNumber, at.LinePosition);
    }
}
