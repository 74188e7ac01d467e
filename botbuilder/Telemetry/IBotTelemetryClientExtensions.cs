namespace Microsoft.Bot.Builder;

/// <summary>Dialogs in telemetry.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Reports that a dialog was seen: as a page view where there are such, else as a trace.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
        {
            pages.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
        }
    }
}
