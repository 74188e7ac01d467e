using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>What a contact is chosen by.</summary>
/// <param name="Category">The area of the question; null if it cannot be told.</param>
/// <param name="Sector">The asker's sector; null if unknown.</param>
/// <param name="Organisation">The asker's authority; null if unknown.</param>
/// <param name="PersonalData">Whether the question is about personal data: then the asker's own DPO comes first.</param>
/// <param name="Language">The language of the reason.</param>
public sealed record RouteRequest(Category? Category, Sector? Sector, string? Organisation, bool PersonalData, Language Language)
{
    /// <summary>The question, to tell whether it concerns the narrow field of a contact; null if there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Ids of contacts not to choose: those who were asked already, or cannot be reached.</summary>
    public EquatableList<string> Except { get; init; } = [];
}

/// <summary>Chooses the contact for a question.</summary>
public interface IContactRouter
{
    /// <summary>The contact for a question; null only if no contact is configured.</summary>
    /// <param name="request">What is known of the question and the asker.</param>
    ContactRoute? Route(RouteRequest request);

    /// <summary>The contact that a text asks for by authority or role ("min kontaktperson i Digitaliseringsstyrelsen"); else the one for the request.</summary>
    /// <param name="text">The text.</param>
    /// <param name="request">What is known of the asker.</param>
    ContactRoute? Find(string text, RouteRequest request);
}
