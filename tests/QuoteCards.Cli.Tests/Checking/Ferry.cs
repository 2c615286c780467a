namespace QuoteCards.Cli.Tests.Checking;

/// <summary>A small episode of our own with a mistake of every kind, and its transcript.</summary>
internal static class Ferry
{
    public const string Head = "---\ntitle: The Last Ferry\nspeakers: [Ines Halloran, Tomas Berg]\n---\n\n";

    public const string Verbatim = "\"Thirty-one years is a long time to go nowhere in particular.\"\n— Tomas Berg [00:31]\n\n";

    public const string Edited = "\"I did not choose the ferry, the ferry had a vacancy and I had rent to pay.\"\n— Tomas Berg [00:21]\n\n";

    public const string WrongNumber = "\"We took on forty passengers that night and every one of them was singing.\"\n— Tomas Berg [01:05]\n\n";

    public const string WrongSpeaker = "\"The sea has no opinion about your timetable.\"\n— Ines Halloran [01:44]\n\n";

    public const string WrongTime = "\"You can turn back in the middle of the channel, but nobody tells you how.\"\n— Tomas Berg [03:20]\n\n";

    public const string Bare = "> I'd trade the new bridge for one more foggy morning.\n\n";

    public const string NeverSaid = "\"A bridge is just a ferry that gave up on moving.\"\n— Tomas Berg [02:10]\n\n";

    public const string Notes = Head + Verbatim + Edited + WrongNumber + WrongSpeaker + WrongTime + Bare + NeverSaid;

    public const string WebVtt = """
        WEBVTT

        00:00:10.000 --> 00:00:16.500
        <v Ines Halloran>Tomas, you steered the harbour ferry for a very long time. How did it start?

        00:00:20.500 --> 00:00:27.000
        <v Tomas Berg>I did not choose the ferry, you know, the ferry had a vacancy and I, I had rent to pay.

        00:00:31.000 --> 00:00:37.000
        Thirty-one years is a long time to go nowhere in particular.

        00:01:04.500 --> 00:01:11.000
        We took on fourteen passengers that night, and every one of them was singing.

        00:01:20.000 --> 00:01:25.500
        You can turn back in the middle of the channel, but nobody tells you how.

        00:01:44.000 --> 00:01:49.000
        The sea has no opinion about your timetable.

        00:02:00.000 --> 00:02:04.000
        <v Ines Halloran>Do you miss it?

        00:02:04.000 --> 00:02:09.000
        <v Tomas Berg>I'd trade the new bridge for one more foggy morning.
        """;
}
