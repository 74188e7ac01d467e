// What somebody is written to about. runbook.md says what each means and what to do.
param name string
param location string
param mail string
param appResourceId string
param address string
param insightsId string
param workspaceId string

@description('The name of the Cosmos DB account; empty without one.')
param cosmosName string
param tags object

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-alerts'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [{ name: 'administrator', emailAddress: mail, useCommonAlertSchema: true }]
  }
}

resource ready 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-ready'
  location: location
  tags: union(tags, { 'hidden-link:${insightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${name}-ready'
    Name: 'The bot is ready'
    Enabled: true
    Frequency: 300
    Timeout: 30
    Kind: 'standard'
    RetryEnabled: true
    Locations: [{ Id: 'emea-nl-ams-azr' }, { Id: 'emea-gb-db3-azr' }, { Id: 'emea-fr-pra-edge' }]
    Request: {
      RequestUrl: '${address}/health/ready'
      HttpVerb: 'GET'
      Headers: [{ key: 'Accept', value: 'application/json' }]
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      // A bot that Microsoft does not let in is ready all the same: it says so in what it finds.
      ContentValidation: { ContentMatch: '"state":"wrong"', PassIfTextFound: false, IgnoreCase: true }
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  tags: tags
  properties: {
    description: 'The bot does not answer, or says that it is not ready or that something is wrong.'
    severity: 1
    enabled: true
    scopes: [insightsId, ready.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: ready.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

var appAlerts = [
  { key: 'failures', text: 'The bot fails at what Teams sends it.', severity: 2, threshold: 10, category: '5xx' }
  { key: 'refusals', text: 'The bot refuses most of what it gets: the registration may not fit.', severity: 3, threshold: 200, category: '4xx' }
]

resource appAlert 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alert in appAlerts: {
    name: '${name}-${alert.key}'
    location: 'global'
    tags: tags
    properties: {
      description: alert.text
      severity: alert.severity
      enabled: true
      scopes: [appResourceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: alert.key
            criterionType: 'StaticThresholdCriterion'
            metricNamespace: 'Microsoft.App/containerApps'
            metricName: 'Requests'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: alert.threshold
            dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: [alert.category] }]
          }
        ]
      }
      actions: [{ actionGroupId: people.id }]
    }
  }
]

// The metric of restarts only ever rises while a replica lives, so restarts are counted in the log. One that was told to stop is none.
var logAlerts = [
  {
    key: 'restarts'
    text: 'The bot starts again and again.'
    query: 'ContainerAppSystemLogs | where ContainerAppName == "${name}" and Reason in ("ContainerTerminated", "ContainerBackOff") and Log !has "ManuallyStopped"'
    threshold: 3
  }
  {
    key: 'errors'
    text: 'The bot has logged errors.'
    query: 'ContainerAppConsoleLogs | where Log matches regex @\'(^(fail|crit): |"(LogLevel|level)":"(Error|Critical)")\''
    threshold: 10
  }
]

resource logAlert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in logAlerts: {
    name: '${name}-${alert.key}'
    location: location
    tags: tags
    properties: {
      displayName: '${name}-${alert.key}'
      description: alert.text
      severity: 2
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      // The tables are made when the first line comes.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource throttled 'Microsoft.Insights/metricAlerts@2018-03-01' = if (!empty(cosmosName)) {
  name: '${name}-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'The store refuses calls because there are too many.'
    severity: 3
    enabled: true
    scopes: [resourceId('Microsoft.DocumentDB/databaseAccounts', cosmosName)]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 100
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
