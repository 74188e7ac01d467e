using TeamsPilotBot.Bot.Cards.HandOffs;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>The data of a card that says or asks one thing about the directory.</summary>
internal sealed record DirectoryCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public IReadOnlyList<PlainSentence> Sentences { get; init; } = [];

    /// <summary>The contacts that it is about.</summary>
    public IReadOnlyList<PlainSentence> Contacts { get; init; } = [];

    public ChoiceField? Choice { get; init; }

    public AwayFields? Away { get; init; }

    public IReadOnlyList<DirectoryButton> Buttons { get; init; } = [];
}

/// <summary>A field in which one or several of some things are chosen.</summary>
internal sealed record ChoiceField(string Label, string Missing, bool Multi, string? Value, IReadOnlyList<Choice> Choices);

/// <summary>The fields for the first and the last day away.</summary>
internal sealed record AwayFields(string? From, string? To);

/// <summary>A button.</summary>
internal sealed record DirectoryButton(string Title, string Verb, string? Style = null)
{
    /// <summary>The request that it is about; null for none.</summary>
    public string? Request { get; init; }
}
