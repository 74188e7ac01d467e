using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>What a contact is chosen by.</summary>
/// <param name="Text">The question.</param>
/// <param name="Category">The area of the question; null if it cannot be told.</param>
/// <param name="Sector">The asker's sector; null if unknown.</param>
/// <param name="Organisation">The asker's authority; null if unknown.</param>
/// <param name="Language">The language of the reason.</param>
public sealed record RouteRequest(string Text, Category? Category, Sector? Sector, string? Organisation, Language Language)
{
    /// <summary>Whether the question is about personal data, whatever its area.</summary>
    public bool PersonalData { get; init; }

    /// <summary>Who has much to do, and who cannot be reached; null for what is known at this moment.</summary>
    public ContactLoad? Load { get; init; }

    /// <summary>Ids of contacts who are not to be chosen, since they had the question already; null for none.</summary>
    public IReadOnlyCollection<string>? Except { get; init; }
}

/// <summary>Chooses the contact for a question, today.</summary>
public interface IContactRouter
{
    /// <summary>The contact for a question; null only if no contact is configured.</summary>
    /// <param name="request">What is known of the question and the asker.</param>
    ContactRoute? Route(RouteRequest request);

    /// <summary>The contact that a text asks for by authority or role ("min kontaktperson i Digitaliseringsstyrelsen"); else the one for the request.</summary>
    /// <param name="request">The text, and what is known of the asker.</param>
    ContactRoute? Find(RouteRequest request);
}
