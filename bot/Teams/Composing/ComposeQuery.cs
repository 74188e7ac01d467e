using Microsoft.Bot.Schema.Teams;
using TeamsPilotBot.Knowledge.Finding;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams.Composing;

/// <summary>
/// Reads a search that Teams sends. What comes from a client may be anything: what is not understood is left out, and never an
/// exception.
/// </summary>
internal static class ComposeQuery
{
    /// <summary>How many results Teams asks for at once, and the most that it gets.</summary>
    public const int PageSize = 25;

    /// <summary>The name of the parameter that is the search box.</summary>
    public const string Text = "query";

    /// <summary>The words of a search.</summary>
    /// <param name="query">The search.</param>
    /// <returns>The words; empty when the search box has only just been opened.</returns>
    public static string TextOf(MessagingExtensionQuery query) => Value(query, Text) ?? "";

    /// <summary>The whole search.</summary>
    /// <param name="query">The search.</param>
    /// <param name="language">The language to answer in.</param>
    public static LessonQuery Read(MessagingExtensionQuery query, Language language) => new(TextOf(query), language)
    {
        Sector = ComposeChoices.Sector(Value(query, "sector")),
        Status = ComposeChoices.Choice<LessonStatus>(Value(query, "status")),
        Category = ComposeChoices.Choice<Category>(Value(query, "category")),
        Skip = Math.Max(query.QueryOptions?.Skip ?? 0, 0),
        Count = Math.Clamp(query.QueryOptions?.Count ?? PageSize, 1, PageSize),
    };

    private static string? Value(MessagingExtensionQuery query, string name)
        => query.Parameters?.FirstOrDefault(parameter => parameter?.Name == name)?.Value as string;
}
