using System.Security.Cryptography;
using System.Text.Json;

namespace QuoteCards.Cli.Tests.Commands;

public sealed class CancelTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task WhatIsFinishedWhenABatchIsStoppedIsWholeAndListed()
    {
        _session.Telling = line => { if (line.Contains(" of 90 cards", StringComparison.Ordinal)) _session.Stop.Cancel(); };

        (await _session.Run("render", "--theme", "all", "--size", "300x300", "--jobs", "2")).ShouldBe(130);

        string[] drawn = _session.Pictures();
        drawn.Length.ShouldBeInRange(9, 89);
        _session.Error.ShouldContain($"cancelled: {drawn.Length} cards are finished and whole, {90 - drawn.Length} were not begun");
        Directory.EnumerateFiles(_session.Folder, ".*", SearchOption.AllDirectories).ShouldBeEmpty();
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(_session.Path("cards/manifest.json")));
        JsonElement[] cards = [.. json.RootElement.GetProperty("cards").EnumerateArray()];
        cards.Length.ShouldBe(drawn.Length);
        foreach (JsonElement card in cards)
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_session.Path("cards/" + card.GetProperty("file").GetString())))).ShouldBe(card.GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task AStoppedBatchForgetsNoCardOfTheRunBefore()
    {
        await _session.Run("render", "--theme", "noir", "--size", "300x300");
        _session.Stop.Cancel();

        (await _session.Run("render", "--theme", "noir", "--size", "300x300")).ShouldBe(130);

        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(_session.Path("cards/manifest.json")));
        json.RootElement.GetProperty("earlier").GetArrayLength().ShouldBe(9);
    }
}
