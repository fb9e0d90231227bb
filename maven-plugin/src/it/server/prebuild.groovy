new org.understudy.maven.NestedBuild(basedir).usePlan()
return true
