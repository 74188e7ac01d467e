using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting.Settings;

/// <summary>What must be so before anything of the program is made: it would break in the middle of something else.</summary>
internal static class StartGate
{
    private const string Zone = "Europe/Copenhagen";

    /// <summary>Looks at the settings and at the machine.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="language">The language to say it in.</param>
    /// <exception cref="StartRefusedException">Something cannot be used; the message says what, and what to do.</exception>
    public static void Pass(IConfiguration configuration, Language language)
    {
        var found = SettingsReading.Of(configuration, language).ToList();
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out _))
        {
            found.Add(Findings.Wrong("TZDIR", language, "TimeZone.Missing", Zone));
        }

        if (found.Exists(finding => finding.Blocks))
        {
            throw new StartRefusedException(found);
        }
    }
}
