using System.Text.Json.Nodes;

namespace TeamsPilotBot.Bot.Tests.Tokens;

/// <summary>A call that somebody tries.</summary>
/// <param name="Authorization">The headers Authorization, as they stand on the wire; none if empty.</param>
internal sealed record Attempt(params string[] Authorization)
{
    /// <summary>Changes a good activity.</summary>
    public Action<JsonObject>? Change { get; init; }

    /// <summary>Headers besides.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>What it has to be answered with.</summary>
    public int Status { get; init; } = 401;

    /// <summary>A call with a bearer token.</summary>
    public static Attempt With(string token) => new($"Bearer {token}");
}
