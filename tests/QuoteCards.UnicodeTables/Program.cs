using QuoteCards.UnicodeTables;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: QuoteCards.UnicodeTables <folder of the Unicode Character Database> <folder to write>");
    return 2;
}

UnicodeDatabase data = new(args[0]);
SourceFolder source = new(args[1], data.Version);
LineBreakTables.Write(data, source);
BidiTables.Write(data, source);
GraphemeTables.Write(data, source);
ScriptTables.Write(data, source);
EmojiTables.Write(data, source);
Console.WriteLine($"Unicode {data.Version}: {source.Bytes:N0} bytes of tables");
return 0;
