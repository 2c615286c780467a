using System.Buffers.Binary;

namespace QuoteCards.Text.Unicode;

/// <summary>Which script a character belongs to (UAX #24).</summary>
public static class Scripts
{
    /// <summary>The ISO 15924 tag of a script.</summary>
    public static string Tag(Script script) => ScriptTags.Of(script);

    /// <summary>The script of a code point (the property Script); <see cref="Script.Unknown"/> for what is no code point.</summary>
    public static Script ScriptOf(int codePoint) => (uint)codePoint <= 0x10FFFF ? (Script)ScriptTable.Of(codePoint) : Script.Unknown;

    /// <summary>True when a code point is used with a script: it is of that script, or the script is among its extensions (the property Script_Extensions).</summary>
    public static bool IsUsedWith(int codePoint, Script script) =>
        ExtensionsOf(codePoint) is { Length: > 0 } extensions ? extensions.Contains((byte)script) : ScriptOf(codePoint) == script;

    /// <summary>The script of each code unit, with what is common or inherited resolved from its surroundings.</summary>
    /// <remarks>
    /// UAX #24, 5.1 and 5.2: a mark goes with its base; a closing bracket goes with its opening one; what has extensions goes with the script before it if that
    /// is one of them, else with the one after it, else with the likeliest of them; all else goes with the script before it, or at the start with the first there is.
    /// </remarks>
    public static Script[] Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Script[] scripts = new Script[text.Length];
        new ScriptRuns(text, scripts).Resolve();
        return scripts;
    }

    /// <summary>The extensions of a code point in the order of <see cref="Script"/>; empty when it has none but its own script.</summary>
    internal static ReadOnlySpan<byte> ExtensionsOf(int codePoint)
    {
        int set = (uint)codePoint <= 0x10FFFF ? ScriptExtensionTable.Of(codePoint) : 0;
        return ScriptExtensionTable.Members[StartOf(set)..StartOf(set + 1)];
    }

    private static int StartOf(int set) => BinaryPrimitives.ReadUInt16LittleEndian(ScriptExtensionTable.Starts[(2 * set)..]);
}
