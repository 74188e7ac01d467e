namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>A value of <see cref="InstallationUpdateActionTypes"/>; Teams adds -upgrade to it after an update of the app.</summary>
    string Action { get; set; }
}
