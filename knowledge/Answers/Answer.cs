using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>What the bot has to say to a question, before anybody has made a card of it.</summary>
public sealed record Answer
{
    /// <summary>The question that was answered, personal data masked: for a follow-up the whole one, subject included.</summary>
    public required string Question { get; init; }

    /// <summary>The language that the answer is in. Lessons stay in Danish.</summary>
    public required Language Language { get; init; }

    /// <summary>What the lessons say.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the bot does.</summary>
    public required AnswerAction Action { get; init; }

    /// <summary>The sentences that the answer begins with: they count and qualify.</summary>
    public required string Lead { get; init; }

    /// <summary>What of the built-in lead stays around one that a language model writes; null where none is asked.</summary>
    public LeadFrame? Frame { get; init; }

    /// <summary>The sentences of <see cref="Lead"/> that a language model wrote and that were checked; empty for the built-in lead.</summary>
    public EquatableList<LeadSentence> Written { get; init; } = [];

    /// <summary>Up to ten lessons, best first; also for <see cref="Verdict.Near"/> and <see cref="Verdict.None"/>, where they are no answer.</summary>
    public EquatableList<Hit> Hits { get; init; } = [];

    /// <summary>Lessons that point in different directions, each pair newest and highest authority first.</summary>
    public EquatableList<Conflict> Conflicts { get; init; } = [];

    /// <summary>The area of the question, as far as the lessons tell; null if they do not.</summary>
    public Category? Category { get; init; }

    /// <summary>Whom to ask; null only if no contact is configured.</summary>
    public ContactRoute? Route { get; init; }

    /// <summary>What must be said with law and personal data (experience, not advice); null for other subjects.</summary>
    public string? LegalNotice { get; init; }

    /// <summary>Guides, tools and networks that fit the question, at most three.</summary>
    public EquatableList<Resource> Resources { get; init; } = [];

    /// <summary>Projects from the registry that the question is about; empty unless the question asks for projects.</summary>
    public EquatableList<Project> Projects { get; init; } = [];
}
