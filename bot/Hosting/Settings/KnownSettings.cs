using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Hosting.Settings;

/// <summary>All settings of the program. A test holds that these are those of docs/settings.md.</summary>
internal static class KnownSettings
{
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);
    private static readonly TimeSpan TenYears = TimeSpan.FromDays(3650);

    private static readonly string[] LogLevels = Enum.GetNames<LogLevel>();

    /// <summary>The settings. The first that a key fits is the one.</summary>
    public static IReadOnlyList<SettingRule> All { get; } =
    [
        new("ASPNETCORE_ENVIRONMENT", SettingForm.EnvironmentName, "Production") { Key = HostDefaults.EnvironmentKey },
        new("ASPNETCORE_URLS", SettingForm.LookedAtElsewhere, "http://localhost:3978") { Key = WebHostDefaults.ServerUrlsKey },
        new("AllowedHosts", SettingForm.Text, "*"),
        new("MicrosoftAppId", SettingForm.LookedAtElsewhere, "00000000-0000-0000-0000-000000000000"),
        new("MicrosoftAppType", SettingForm.LookedAtElsewhere, "SingleTenant"),
        new("MicrosoftAppPassword", SettingForm.LookedAtElsewhere, "…") { IsSecret = true },
        new("MicrosoftAppTenantId", SettingForm.LookedAtElsewhere, "00000000-0000-0000-0000-000000000000"),
        new("Bot:DataFolder", SettingForm.Folder, "./.data"),
        new("Bot:PublicBaseAddress", SettingForm.WebAddress, "https://erfaringer.example.dk"),
        new("Bot:AllowedTenants:*", SettingForm.LookedAtElsewhere, "00000000-0000-0000-0000-000000000000"),
        new("Bot:CredentialExpires", SettingForm.LookedAtElsewhere, "2027-03-31"),
        new("Bot:Certificate:Path", SettingForm.Text, "/var/secrets/bot.pfx"),
        new("Bot:Certificate:Password", SettingForm.Text, "…") { IsSecret = true },
        new("Bot:Certificate:Thumbprint", SettingForm.Text, "0000000000000000000000000000000000000000"),
        new("Bot:Certificate:SendX5c", SettingForm.YesNo(), "true"),
        new("Bot:FederatedIdentityClientId", SettingForm.Text, "00000000-0000-0000-0000-000000000000"),
        new("Bot:AllowedCallers:*", SettingForm.Text, "00000000-0000-0000-0000-000000000000"),
        new("Retention:Questions", SettingForm.Duration(Day, TenYears), "90.00:00:00"),
        new("Retention:HandOffs", SettingForm.Duration(Day, TenYears), "90.00:00:00"),
        new("Retention:Drafts", SettingForm.Duration(Day, TenYears), "90.00:00:00"),
        new("Retention:EndedContacts", SettingForm.Duration(Day, TenYears), "365.00:00:00"),
        new("Deadlines:UsualAnswer", SettingForm.Whole(1, 250), "5"),
        new("Deadlines:NextInLine", SettingForm.Whole(1, 250), "2"),
        new("Deadlines:AskerReminder", SettingForm.Whole(1, 250), "3"),
        new("Deadlines:AskerSilence", SettingForm.Whole(1, 250), "10"),
        new("Deadlines:DayEnds", SettingForm.TimeOfDay, "16:00"),
        new("Deadlines:Morning", SettingForm.TimeOfDay, "09:00"),
        new("WorkingDays:OtherDaysOff:*", SettingForm.DayOfYear, "06-05"),
        .. Enum.GetNames<Category>().Select(area => new SettingRule($"Keeping:Intervals:{area}", SettingForm.Whole(1, KeepingOptions.LongestInterval), "12")),
        new("Keeping:Intervals:*", SettingForm.NoSuchName(Enum.GetNames<Category>()), "12") { Better = "Keeping:Intervals:Legal" },
        new("Keeping:QuestionsAWeek", SettingForm.Whole(0, KeepingOptions.MostQuestions), "5"),
        new("Keeping:Patience", SettingForm.Whole(1, 250), "10"),
        .. new[] { "Id", "Day", "Title", "TitleEnglish", "Url" }.Select(field => new SettingRule($"Digests:Dates:*:{field}", SettingForm.LookedAtElsewhere, "…")),
        new("Logging:OnlyContributors", SettingForm.YesNo(), "true"),
        new("Logging:LogLevel:*", SettingForm.Word(LogLevels), "Warning"),
        new("Schedule:Sweep", SettingForm.Duration(Instant, Hour), "00:01:00"),
        new("Schedule:Recurring", SettingForm.Duration(Second, Day), "00:05:00"),
        new("Delivery:Timeout", SettingForm.Duration(Second, Minute), "00:00:15"),
        new("Delivery:LongestPause", SettingForm.Duration(TimeSpan.Zero, Minute), "00:00:15"),
        new("Delivery:Look", SettingForm.Duration(Instant, Hour), "00:00:02"),
        new("Delivery:GiveUpAfter", SettingForm.Duration(Minute, Month), "1.00:00:00"),
        new("Delivery:NobodyYet", SettingForm.Duration(Second, Day), "00:01:00"),
        new("Pictures:Font", SettingForm.FontFile, "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
        new("Files:Consent", SettingForm.YesNo(mayBeEmpty: true), "false"),
        new("Files:LinkLives", SettingForm.Duration(Minute, Month), "01:00:00"),
        new("Files:ConsentLives", SettingForm.Duration(Minute, Month), "1.00:00:00"),
        new("Files:UploadTimeout", SettingForm.Duration(Second, Minute), "00:00:09"),
        new("Turns:Lease", SettingForm.Duration(Second, Hour), "00:01:00"),
        .. new[] { "Users", "MailDomains", "Tenants" }.SelectMany(People),
        new("LanguageModel:Embeddings:Endpoint", SettingForm.LookedAtElsewhere, "https://navn.openai.azure.com"),
        new("LanguageModel:Embeddings:Model", SettingForm.Text, "text-embedding-3-large"),
        new("LanguageModel:Embeddings:Key", SettingForm.LookedAtElsewhere, "…") { IsSecret = true },
        new("LanguageModel:Embeddings:ManagedIdentityClientId", SettingForm.Text, "00000000-0000-0000-0000-000000000000"),
        new("LanguageModel:Embeddings:Dimensions", SettingForm.AnyWhole, "1024"),
        new("LanguageModel:Embeddings:DenseShare", SettingForm.AnyNumber, "0.35"),
        new("LanguageModel:Lead:Endpoint", SettingForm.Text, "https://navn.openai.azure.com"),
        new("LanguageModel:Lead:Model", SettingForm.Text, "gpt-5.4-mini"),
        new("LanguageModel:Lead:Key", SettingForm.Text, "…") { IsSecret = true },
        new("LanguageModel:Lead:ManagedIdentityClientId", SettingForm.Text, "00000000-0000-0000-0000-000000000000"),
        new("LanguageModel:Lead:Timeout", SettingForm.Duration(Second, TimeSpan.FromSeconds(5)), "00:00:04.5"),
        new("LanguageModel:Lead:Streaming", SettingForm.YesNo(), "true"),
        new("LanguageModel:Lead:ReasoningEffort", SettingForm.Word(Enum.GetNames<LeadEffort>()), "None"),
        .. new[] { "PersonCalls", "PersonTokens", "Calls", "Tokens" }.Select(limit => new SettingRule($"LanguageModel:Lead:{limit}", SettingForm.AnyWhole, "2000")),
        new("Cosmos:Endpoint", SettingForm.Text, "https://navn.documents.azure.com"),
        new("Cosmos:Database", SettingForm.Text, "pilotbot"),
        new("Cosmos:Key", SettingForm.Text, "…") { IsSecret = true },
        new("Cosmos:ManagedIdentityClientId", SettingForm.Text, "00000000-0000-0000-0000-000000000000"),
        new("Cosmos:Patience", SettingForm.Duration(Second, TimeSpan.FromMinutes(5)), "00:00:12"),
        new("Telemetry:Endpoint", SettingForm.Text, "http://localhost:4317"),
        new("Telemetry:Sampling", SettingForm.AnyNumber, "0.1"),
    ];

    /// <summary>The sections in which every setting is ours.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        ["Bot", "Retention", "Deadlines", "WorkingDays", "Keeping", "Digests", "Schedule", "Delivery", "Pictures", "Files", "Turns", "People", "LanguageModel", "Cosmos", "Telemetry"];

    private static IEnumerable<SettingRule> People(string kind) =>
    [
        new($"People:{kind}:*:Organisation", SettingForm.Text, "Roskilde Kommune"),
        new($"People:{kind}:*:Sector", SettingForm.Word(Enum.GetNames<Sector>()), "Municipality"),
        new($"People:{kind}:*:Roles:*", SettingForm.Word(Enum.GetNames<Role>()), "Curator"),
        new($"People:{kind}:*:Contacts:*", SettingForm.Text, "kl-jura"),
    ];
}
