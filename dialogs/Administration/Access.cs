using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>Who may look after the bot, and where.</summary>
internal static class Access
{
    /// <summary>Whether a person administers.</summary>
    /// <param name="person">The person.</param>
    public static bool IsAdministrator(Person person) => person.Roles.Contains(Role.Administrator);

    /// <summary>What a click is answered with that may not be done; null if it may.</summary>
    /// <param name="by">Who clicked, and where.</param>
    public static ActionResult? Refusal(Clicked by)
        => !by.IsAlone ? Sentence(by.Language, "OnlyAlone") : !IsAdministrator(by.Person) ? Sentence(by.Language, "AdministratorsOnly") : null;

    /// <summary>A sentence as an answer.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">Its key.</param>
    public static ActionResult Sentence(Language language, string key) => new(null, AdministrationTexts.Catalog.Get(language, key));
}
