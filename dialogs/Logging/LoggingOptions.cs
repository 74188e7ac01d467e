using TeamsPilotBot.Dialogs.People;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>Settings of telling experiences, in the section "Logging:…" of the configuration.</summary>
public sealed class LoggingOptions
{
    /// <summary>The setting's name.</summary>
    public const string OnlyContributorsKey = "Logging:OnlyContributors";

    /// <summary>Whether only contributors, curators and administrators may tell; else everybody may.</summary>
    public bool OnlyContributors { get; set; }

    /// <summary>Whether a person may tell an experience.</summary>
    /// <param name="person">The person.</param>
    public bool MayTell(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return !OnlyContributors || person.Roles.Any(role => role is Role.Contributor or Role.Curator or Role.Administrator);
    }
}
